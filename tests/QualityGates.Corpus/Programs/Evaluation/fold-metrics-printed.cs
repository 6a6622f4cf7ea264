// corpus: The average of the folds is formatted and printed in a local function.
// library: ML.NET
// axis: local function, LINQ
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", allowQuoting: true);
var pipeline = ml.Transforms.Text.FeaturizeText("Features", "Text")
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression("Positive"));
var folds = ml.BinaryClassification.CrossValidate(reviews, pipeline, labelColumnName: "Positive"); // expect: MLQ3008
Show("AUC", folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToList());
Show("F1 ", folds.Select(fold => fold.Metrics.F1Score).ToList());

static void Show(string name, IReadOnlyCollection<double> values) =>
    Console.WriteLine($"{name} {values.Average():F3} [{values.Min():F3}, {values.Max():F3}]");

public class Review
{
    [LoadColumn(0)] public bool Positive { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
