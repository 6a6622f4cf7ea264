// corpus: Whatever the command line chooses is a linear model without probabilities, yet the calibrated cross-validation is called.
// library: ML.NET
// axis: switch expression, interface-typed local
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var comments = ml.Data.LoadFromTextFile<Comment>("comments.tsv", hasHeader: true, allowQuoting: true);
var trainers = ml.BinaryClassification.Trainers;
IEstimator<ITransformer> trainer = (args.FirstOrDefault() ?? "perceptron") switch
{
    "svm" => trainers.LinearSvm(nameof(Comment.Toxic), numberOfIterations: 5),
    "sgd" => trainers.SgdNonCalibrated(nameof(Comment.Toxic)),
    _ => trainers.AveragedPerceptron(nameof(Comment.Toxic)),
};

var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text)).Append(trainer);
var folds = ml.BinaryClassification.CrossValidate(comments, pipeline, numberOfFolds: 4, labelColumnName: nameof(Comment.Toxic)); // expect: MLQ3003
File.WriteAllLines("folds.csv", folds.Select(f => string.Join(",",
    f.Fold.ToString(CultureInfo.InvariantCulture),
    f.Metrics.AreaUnderRocCurve.ToString("F4", CultureInfo.InvariantCulture),
    f.Metrics.F1Score.ToString("F4", CultureInfo.InvariantCulture))));

public class Comment
{
    [LoadColumn(0)] public bool Toxic { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
