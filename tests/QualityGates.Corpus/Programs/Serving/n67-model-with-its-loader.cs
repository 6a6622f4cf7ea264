// corpus: The model is saved with the loader that reads its rows; a second one with the schema of the rows, passed on by a record.
// library: ML.NET
// axis: loader, record of a trained model, stream
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine.Training;

internal sealed record Trained(ITransformer Model, DataViewSchema Input, double RSquared);

internal sealed class Trainer(MLContext ml)
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var loader = ml.Data.CreateTextLoader<WineRow>(separatorChar: ';', hasHeader: true);
        var trainer = new Trainer(ml);
        var trained = trainer.Train(loader.Load(args[0]), loader.Load(args[1]));
        if (trained.RSquared < 0.3)
        {
            throw new InvalidOperationException("The model explains too little to be shipped.");
        }
        using (var full = File.Create("wine-with-loader.zip"))
        {
            ml.Model.Save(trained.Model, loader, full);
        }
        trainer.Store(trained, "wine.zip");
    }

    private Trained Train(IDataView training, IDataView test)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(WineRow.Acidity), nameof(WineRow.Sugar), nameof(WineRow.Alcohol))
            .Append(ml.Regression.Trainers.FastForest(nameof(WineRow.Quality)))
            .Fit(training);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(WineRow.Quality));
        return new Trained(model, training.Schema, metrics.RSquared);
    }

    private void Store(Trained trained, string path) => ml.Model.Save(trained.Model, trained.Input, path);
}

internal sealed class WineRow
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Alcohol { get; set; }
    [LoadColumn(3)] public float Quality { get; set; }
}
