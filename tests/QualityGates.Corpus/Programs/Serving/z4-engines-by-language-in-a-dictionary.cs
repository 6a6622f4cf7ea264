// corpus: A controller looks up the engine for the language of the message in a static dictionary, and two requests in one language get the same one.
// library: ML.NET
// axis: controller, static dictionary
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Moderation;

public sealed class Message
{
    public string Language { get; set; } = "en";

    public string Text { get; set; } = "";
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

[ApiController]
public sealed class ModerationController : ControllerBase
{
    private static readonly MLContext Context = new(seed: 7);

    private static readonly Dictionary<string, PredictionEngine<Message, Verdict>> Engines = new() // expect: MLQ6001
    {
        ["en"] = Open("toxic-en.zip"),
        ["de"] = Open("toxic-de.zip"),
        ["fr"] = Open("toxic-fr.zip"),
    };

    [HttpPost("moderate")]
    public ActionResult<Verdict> Moderate([FromBody] Message message)
    {
        if (!Engines.TryGetValue(message.Language, out var engine))
        {
            return BadRequest("This language is not moderated.");
        }

        return engine.Predict(message);
    }

    private static PredictionEngine<Message, Verdict> Open(string file)
    {
        var model = Context.Model.Load(Path.Combine(AppContext.BaseDirectory, file), out _);
        return Context.Model.CreatePredictionEngine<Message, Verdict>(model);
    }
}
