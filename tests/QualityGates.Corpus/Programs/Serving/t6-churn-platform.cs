// corpus: One service of a platform: trains on demand, saves with the schema of what it scored, serves by an engine all requests share.
// library: Microsoft.ML
// axis: service, several faults
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ChurnService>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/live");
app.MapPost("/train", (ChurnService service, string folder) => Results.Ok(service.Train("train.csv", "test.csv")));
app.MapPost("/predict", (ChurnService service, CustomerRow row) => Results.Ok(service.Predict(row)));
app.Run();

public sealed class CustomerRow
{
    [LoadColumn(0)]
    public float Months { get; set; }

    [LoadColumn(1)]
    public float Calls { get; set; }

    [LoadColumn(2)]
    public bool Label { get; set; }
}

public sealed class ChurnPrediction
{
    [ColumnName("Probability")]
    public float Risk { get; set; }
}

public sealed class ChurnService
{
    private readonly MLContext _context = new(seed: 5);
    private PredictionEngine<CustomerRow, ChurnPrediction>? _engine; // expect: MLQ6001

    public double Train(string trainPath, string testPath)
    {
        var train = _context.Data.LoadFromTextFile<CustomerRow>(trainPath, separatorChar: ',', hasHeader: true);
        var test = _context.Data.LoadFromTextFile<CustomerRow>(testPath, separatorChar: ',', hasHeader: true);
        var model = _context.Transforms.Concatenate("Features", nameof(CustomerRow.Months), nameof(CustomerRow.Calls))
            .Append(_context.BinaryClassification.Trainers.FastTree())
            .Fit(train);
        var scored = model.Transform(test);
        var metrics = _context.BinaryClassification.Evaluate(scored);
        _context.Model.Save(model, scored.Schema, "churn.zip"); // expect: MLQ6005
        _engine = _context.Model.CreatePredictionEngine<CustomerRow, ChurnPrediction>(model);
        return metrics.AreaUnderPrecisionRecallCurve;
    }

    public float Predict(CustomerRow row) => _engine?.Predict(row).Risk ?? throw new InvalidOperationException("Train first.");
}
