// corpus: A search sees every apartment, an interface in between; the held-out ones are divided off only for the report.
// library: ML.NET AutoML
// axis: interface with one implementation
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
IModelSource source = new Searched(ml, seconds: 900);
var apartments = ml.Data.LoadFromTextFile<Apartment>(args[0], separatorChar: ';', hasHeader: true);
var model = source.Obtain(apartments); // expect: MLQ2015
var heldOut = ml.Data.TrainTestSplit(apartments, testFraction: 0.2).TestSet;
var metrics = ml.Regression.Evaluate(model.Transform(heldOut), labelColumnName: nameof(Apartment.Rent));
File.WriteAllText("rent.metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
ml.Model.Save(model, apartments.Schema, "rent.zip");

public sealed class Apartment
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Floor { get; set; }

    [LoadColumn(2)]
    public string District { get; set; } = "";

    [LoadColumn(3)]
    public float Rent { get; set; }
}

public interface IModelSource
{
    ITransformer Obtain(IDataView rows);
}

public sealed class Searched(MLContext ml, uint seconds) : IModelSource
{
    public ITransformer Obtain(IDataView rows)
    {
        var experiment = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        });
        var result = experiment.Execute(rows, labelColumnName: nameof(Apartment.Rent));
        return result.BestRun.Model;
    }
}
