// corpus: The options of a trainer have a path on somebody's machine as their default, and so has a fallback.
// library: Microsoft.ML
// axis: property initializer, coalesce
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meals;

public sealed class MealOptions
{
    public string TrainingFile { get; set; } = "/home/lena/meals/train.csv"; // expect: MLQ4001

    public string Models { get; set; } = "models";
}

public sealed class Meal
{
    [LoadColumn(0)]
    public float Week { get; set; }

    [LoadColumn(1)]
    public float Orders { get; set; }
}

public sealed class MealData(MLContext context, MealOptions options, IConfiguration configuration)
{
    public IDataView Train() => context.Data.LoadFromTextFile<Meal>(options.TrainingFile, separatorChar: ',', hasHeader: true);

    public IDataView Test() => context.Data.LoadFromTextFile<Meal>(configuration["Test"] ?? @"D:\meals\test.csv", separatorChar: ',', hasHeader: true); // expect: MLQ4001

    public ITransformer Model() => context.Model.Load(Path.Combine(options.Models, "meals.zip"), out _);
}
