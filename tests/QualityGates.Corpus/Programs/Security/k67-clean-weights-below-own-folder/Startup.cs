using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Tones;
using static TorchSharp.torch;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Sound, Mood>().FromFile("moods", "moods.zip").FromUri("new", "https://models.example.org/moods.zip", TimeSpan.FromHours(6));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
var networks = new Dictionary<string, nn.Module<Tensor, Tensor>>
{
    ["pianos"] = new Pianos().Read(),
    ["strings"] = new Strings().Read(),
};

app.MapPost("/tones/{name}", (string name, float[] spectrum) =>
{
    if (!networks.TryGetValue(name, out var network) || spectrum.Length != 40)
    {
        return Results.NotFound();
    }

    using var scope = NewDisposeScope();
    using var quiet = no_grad();
    return Results.Ok(network.call(tensor(spectrum).unsqueeze(0)).data<float>().ToArray());
});
app.MapPost("/moods/{kind}", (string kind, Sound sound, PredictionEnginePool<Sound, Mood> pool) =>
    kind is "moods" or "new" ? Results.Ok(pool.Predict(kind, sound)) : Results.NotFound());
app.Run();

internal sealed class Sound
{
    public float Pitch { get; set; }
    public float Loudness { get; set; }
}

internal sealed class Mood
{
    public string PredictedLabel { get; set; } = "";
}
