/** The script of pages with a drawn tree. */
import { mount } from '.'

for (const figure of document.querySelectorAll<HTMLElement>('[data-picture]')) mount(figure)
