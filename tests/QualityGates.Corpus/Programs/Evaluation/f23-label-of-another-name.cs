// corpus: The trainer learns the price, the evaluator in the base class looks for a column of the default name.
// library: ML.NET
// axis: base class, default argument
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

new LaptopTrainer().Run("laptops.csv");

internal abstract class TrainerBase<TRow>
    where TRow : class
{
    protected readonly MLContext Ml = new(seed: 28);

    protected abstract IEstimator<ITransformer> Build();

    public void Run(string file)
    {
        var rows = Ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true);
        var split = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Build().Fit(split.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
        File.WriteAllText("out.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
    }
}

internal sealed class LaptopTrainer : TrainerBase<Laptop>
{
    protected override IEstimator<ITransformer> Build() => Ml.Transforms
        .Concatenate("Features", nameof(Laptop.Memory), nameof(Laptop.Weight))
        .Append(Ml.Regression.Trainers.FastTree(labelColumnName: nameof(Laptop.Price)));
}

internal sealed class Laptop
{
    [LoadColumn(0)] public float Memory { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
