// corpus: The context comes from a class all trainers are given; it is made without a seed, and one of them draws from it.
// library: ML.NET
// axis: environment class, abstract trainer
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sales;

public sealed class MlEnvironment
{
    public MLContext Context { get; } = new(); // expect: MLQ1001

    public string Root { get; init; } = "";

    public string In(string file) => Path.Combine(Root, file);
}

public sealed class Sale
{
    [LoadColumn(0)] public float Price { get; set; }

    [LoadColumn(1)] public float Promotion { get; set; }

    [LoadColumn(2), ColumnName("Label")] public float Units { get; set; }
}

public abstract class TrainerBase(MlEnvironment environment)
{
    protected MLContext Ml => environment.Context;

    public double Run(string data, string model)
    {
        var view = Ml.Data.LoadFromTextFile<Sale>(environment.In(data), separatorChar: ',', hasHeader: true);
        var split = Ml.Data.TrainTestSplit(view, 0.2);
        var fitted = Build().Fit(split.TrainSet);
        Ml.Model.Save(fitted, view.Schema, environment.In(model));
        return Ml.Regression.Evaluate(fitted.Transform(split.TestSet)).RootMeanSquaredError;
    }

    protected abstract IEstimator<ITransformer> Build();
}

public sealed class OnlineTrainer(MlEnvironment environment) : TrainerBase(environment)
{
    protected override IEstimator<ITransformer> Build() =>
        Ml.Transforms.Concatenate("Features", nameof(Sale.Price), nameof(Sale.Promotion))
            .Append(Ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(Ml.Regression.Trainers.OnlineGradientDescent());
}

internal static class Program
{
    private static void Main(string[] args)
    {
        double rmse = new OnlineTrainer(new MlEnvironment { Root = args[0] }).Run(args[1], args[2]);
        Console.WriteLine(rmse.ToString("F2", CultureInfo.InvariantCulture));
    }
}
