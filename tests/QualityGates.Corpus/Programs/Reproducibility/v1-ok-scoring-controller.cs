// corpus: A web service registers a context without seed that only loads a model and transforms.
// library: ML.NET
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new MLContext());
builder.Services.AddSingleton<Scorer>();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/score", (Scorer scorer, List<Ad> ads) => scorer.Score(ads));
app.Run();

public sealed class Ad
{
    public string Title { get; set; } = "";
    public float Bid { get; set; }
}

public sealed class Scorer
{
    private readonly MLContext _ml;
    private readonly ITransformer _model;

    public Scorer(MLContext ml)
    {
        _ml = ml;
        _model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "ads.zip"), out _);
    }

    public IReadOnlyList<float> Score(List<Ad> ads) =>
        _model.Transform(_ml.Data.LoadFromEnumerable(ads)).GetColumn<float>("Score").ToList();
}
