// corpus: The shared evaluation of a training base class is the multiclass one; a derived class plugs in a binary trainer.
// library: ML.NET
// axis: generic base class, abstract member
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

new DefectTraining().Run("boards.csv");

internal abstract class Training<TRow> where TRow : class
{
    protected MLContext Ml { get; } = new(seed: 2);

    protected abstract IEstimator<ITransformer> Pipeline();

    protected virtual MulticlassClassificationMetrics Measure(ITransformer model, IDataView rows) =>
        Ml.MulticlassClassification.Evaluate(model.Transform(rows));

    public void Run(string file)
    {
        var rows = Ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        var metrics = Measure(model, parts.TestSet); // expect: MLQ3003
        File.WriteAllText("metrics.txt", string.Create(CultureInfo.InvariantCulture, $"{metrics.MacroAccuracy:F4} {metrics.MicroAccuracy:F4} {metrics.LogLoss:F4}"));
        Ml.Model.Save(model, rows.Schema, typeof(TRow).Name + ".zip");
    }
}

internal sealed class DefectTraining : Training<Board>
{
    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(Board.Solder), nameof(Board.Gap))
            .Append(Ml.BinaryClassification.Trainers.SdcaLogisticRegression());
}

internal sealed class Board
{
    [LoadColumn(0)] public float Solder { get; set; }
    [LoadColumn(1)] public float Gap { get; set; }
    [LoadColumn(2), ColumnName("Label")] public bool Defect { get; set; }
}
