using Microsoft.AspNetCore.Mvc;

[ApiController]
public sealed class ReviewsController : ControllerBase
{
    private readonly IJudge _judge;

    public ReviewsController(IJudge judge)
    {
        _judge = judge;
    }

    [HttpGet("reviews")]
    public async Task<ActionResult<bool>> Get(string text) => await _judge.IsFriendlyAsync(text);
}
