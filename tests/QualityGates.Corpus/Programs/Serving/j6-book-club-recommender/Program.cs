// corpus: A book club keeps readers and books as keys, evaluates a factorization on held-out stars and serves it from a pool.
// library: ML.NET
// axis: ASP.NET Core controller, recommendation
using BookClub;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

var folder = Path.Combine(AppContext.BaseDirectory, "club");
var training = new RatingTraining(new MLContext(seed: 99), folder);
if (args is ["--train", var ratings])
{
    return training.Run(ratings) ? 0 : 1;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Rating, RatingForecast>().FromFile(training.ModelFile);
builder.Services.AddSingleton<IShelf>(new FileShelf(folder));
builder.Services.AddScoped<Librarian>();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapControllers();
app.Run();
return 0;
