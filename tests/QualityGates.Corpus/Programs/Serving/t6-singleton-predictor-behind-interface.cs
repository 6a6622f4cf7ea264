// corpus: A predictor with an engine in a field is registered as a singleton; the one with a lock around it may be.
// library: Microsoft.ML
// axis: interface, dependency injection
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Moods;

public interface IMoodPredictor
{
    bool IsHappy(string text);
}

public interface IToneePredictor
{
    float Tone(string text);
}

public sealed class MoodPredictor : IMoodPredictor
{
    private readonly PredictionEngine<Message, Mood> _engine; // expect: MLQ6001

    public MoodPredictor(string path)
    {
        var context = new MLContext(seed: 1);
        _engine = context.Model.CreatePredictionEngine<Message, Mood>(context.Model.Load(path, out _));
    }

    public bool IsHappy(string text) => _engine.Predict(new Message { Text = text }).PredictedLabel;
}

public sealed class TonePredictor : IToneePredictor
{
    private readonly object _gate = new();
    private readonly PredictionEngine<Message, Mood> _engine;

    public TonePredictor(string path)
    {
        var context = new MLContext(seed: 1);
        _engine = context.Model.CreatePredictionEngine<Message, Mood>(context.Model.Load(path, out _));
    }

    public float Tone(string text)
    {
        lock (_gate)
        {
            return _engine.Predict(new Message { Text = text }).Probability;
        }
    }
}

public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IMoodPredictor>(_ => new MoodPredictor("mood.zip"));
        services.AddSingleton<IToneePredictor>(_ => new TonePredictor("tone.zip"));
    }
}

[ApiController]
[Route("moods")]
public sealed class MoodController(IMoodPredictor moods, IToneePredictor tones) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromBody] string text) => Ok(new { Happy = moods.IsHappy(text), Tone = tones.Tone(text) });
}

public sealed class Message
{
    public string Text { get; set; } = "";
}

public sealed class Mood
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
