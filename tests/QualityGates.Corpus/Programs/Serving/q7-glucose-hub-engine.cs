// corpus: The model is read once and registered, but the hub makes a prediction engine of it for each question.
// library: ML.NET
// axis: SignalR hub, primary constructor, singleton model
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(ml);
builder.Services.AddSingleton<ITransformer>(ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "glucose.zip"), out _));
builder.Services.AddHealthChecks();
builder.Services.AddSignalR();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapHub<GlucoseHub>("/glucose");
app.Run();

public sealed class Reading
{
    public float Now { get; set; }

    public float HalfHourAgo { get; set; }

    public float Carbohydrates { get; set; }

    public float Insulin { get; set; }
}

public sealed class Trend
{
    public float Score { get; set; }
}

public sealed record Advice(float InAnHour, string Words);

public sealed class GlucoseHub(MLContext context, ITransformer model) : Hub
{
    public Task<Advice> Ask(Reading reading)
    {
        var expected = Expect(reading);
        var words = expected switch
        {
            < 4f => "eat something",
            > 11f => "measure again in half an hour",
            _ => "nothing to do",
        };
        return Task.FromResult(new Advice(expected, words));
    }

    private float Expect(Reading reading)
    {
        using var engine = context.Model.CreatePredictionEngine<Reading, Trend>(model); // expect: MLQ6002
        return engine.Predict(reading).Score;
    }
}
