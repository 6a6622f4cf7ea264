// corpus: Both R-squared and the absolute error of every fold are projected into an anonymous type and written out.
// library: ML.NET
// axis: LINQ projection to anonymous type
// scores: MLQ3005 MLQ3008
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var plots = ml.Data.LoadFromTextFile<Plot>("plots.csv", separatorChar: ',', hasHeader: true);
var chain = ml.Transforms.Concatenate("Features", "Rain", "Sun").Append(ml.Regression.Trainers.FastForest("Yield"));
var results = from fold in ml.Regression.CrossValidate(plots, chain, labelColumnName: "Yield", numberOfFolds: 6)
              select new { fold.Fold, fold.Metrics.RSquared, Error = fold.Metrics.MeanAbsoluteError };
var ordered = results.OrderBy(r => r.Fold).ToList();
File.WriteAllLines("plots.csv.folds", ordered.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Fold};{r.RSquared:R};{r.Error:R}")));

public class Plot
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Sun { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
