// corpus: A service with a pool, a warm-up and a health endpoint.
// library: ML.NET, Microsoft.Extensions.ML, ASP.NET Core
// axis: top-level script
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Question, Department>().FromFile("departments", "departments.zip", watchForChanges: true);

var app = builder.Build();
_ = app.Services.GetRequiredService<PredictionEnginePool<Question, Department>>().GetModel("departments");
app.MapHealthChecks("/healthz");
app.MapPost("/route", (Question question, PredictionEnginePool<Question, Department> pool) => pool.Predict("departments", question).PredictedLabel);
app.Run();

public sealed class Question
{
    public string Text { get; set; } = "";
}

public sealed class Department
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}
