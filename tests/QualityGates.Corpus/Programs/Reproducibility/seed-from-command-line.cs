// corpus: The seed is an argument, else a constant.
// library: ML.NET
// axis: configuration
using System;
using Microsoft.ML;

public static class Contexts
{
    public static MLContext Create(string[] args) => new(args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 42);

    public static ITransformer Train(string[] args, IDataView rows) => Create(args).Regression.Trainers.OnlineGradientDescent().Fit(rows); // expect: MLQ3001
}
