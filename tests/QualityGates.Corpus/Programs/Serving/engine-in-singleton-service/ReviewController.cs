using Microsoft.AspNetCore.Mvc;

[Route("reviews")]
public sealed class ReviewController(IJudge judge) : Controller
{
    [HttpGet]
    public IActionResult Get([FromQuery] string text) => Json(judge.IsFriendly(text));
}
