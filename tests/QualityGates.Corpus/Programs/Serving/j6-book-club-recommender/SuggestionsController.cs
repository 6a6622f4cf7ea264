using Microsoft.AspNetCore.Mvc;

namespace BookClub;

[ApiController]
[Route("readers")]
public sealed class SuggestionsController(Librarian librarian) : ControllerBase
{
    [HttpGet("{reader}/books/{book}")]
    public ActionResult<Suggestion> Get([FromRoute] string reader, [FromRoute] string book)
    {
        var suggestion = librarian.Judge(reader, book);
        if (suggestion is null)
        {
            return NotFound();
        }

        return suggestion;
    }
}
