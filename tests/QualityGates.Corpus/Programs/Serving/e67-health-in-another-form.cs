// corpus: The old middleware answers for health, in a method of the project.
// library: ML.NET
// axis: helper
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Word, Language>().FromFile("language.zip");
builder.Services.AddHealthChecks();
var app = builder.Build();
app.UseOperations();
app.MapPost("/language", (Word word, PredictionEnginePool<Word, Language> pool) => pool.Predict(word).PredictedLabel);
app.Run();

static class Operations
{
    public static void UseOperations(this IApplicationBuilder app) => app.UseHealthChecks("/ops/health");
}

class Word
{
    public string Text { get; set; } = "";
}

class Language
{
    public string PredictedLabel { get; set; } = "";
}
