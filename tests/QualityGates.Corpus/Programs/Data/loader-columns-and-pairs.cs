// corpus: The loader names the column size, the encoding reads sizes; the schema is written out, the names in pairs.
// library: ML.NET
// axis: loader columns, array of pairs, field
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

Environment.ExitCode = new ShirtModel().Accuracy("shirts.tsv") > 0.7 ? 0 : 1;

class ShirtModel
{
    private static readonly TextLoader.Column[] Columns =
    [
        new TextLoader.Column("Label", DataKind.String, 0),
        new TextLoader.Column("size", DataKind.String, 1),
        new TextLoader.Column("colour", DataKind.String, 2),
    ];

    private readonly MLContext _ml = new(seed: 5);

    public double Accuracy(string path)
    {
        var loader = _ml.Data.CreateTextLoader(Columns, separatorChar: '\t', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(loader.Load(path));
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding(new[] { new InputOutputColumnPair("Size", "sizes"), new InputOutputColumnPair("Colour", "colour") }) // expect: MLQ4007
            .Append(_ml.Transforms.Concatenate("Features", "Size", "Colour"))
            .Append(_ml.Transforms.Conversion.MapValueToKey("Label"))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes());
        return _ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).MacroAccuracy;
    }
}
