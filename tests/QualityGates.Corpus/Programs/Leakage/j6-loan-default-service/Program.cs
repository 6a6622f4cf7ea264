// corpus: A bank fits its preparation on all applications before the split, feeds row numbers to the trees and refuses by a margin of one half.
// library: ML.NET
// axis: ASP.NET Core, preparation service in another file
using LoanDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

var modelPath = Path.Combine(AppContext.BaseDirectory, "models", "loans.zip");
if (args is ["train", var source])
{
    var ml = new MLContext(seed: 17);
    var training = new LoanTraining(ml, new Preparation(ml));
    var rows = ml.Data.LoadFromTextFile<LoanApplication>(source, separatorChar: ';', hasHeader: true);
    return training.Publish(training.Run(rows), modelPath);
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<LoanApplication, LoanVerdict>().FromFile(modelPath, watchForChanges: true);
var app = builder.Build();
app.MapHealthChecks("/ready");
app.MapControllers();
app.Run();
return 0;
