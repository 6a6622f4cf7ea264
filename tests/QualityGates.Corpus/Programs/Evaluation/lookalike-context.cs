// corpus: The program brings its own MLContext, trainers and Save; they only share names with the library.
// library: ML.NET
// axis: look-alike types
using System;
using System.IO;
using Rules;

var ml = new MLContext();
var model = ml.Regression.Trainers.Sdca("Price").Fit(new DataView(["1,2", "3,4"]));
ml.Regression.Evaluate(model.Transform(new DataView(["5,6"])));
ml.Model.Save(model, "schema", "rules.txt");
Console.WriteLine("done");

namespace Rules
{
    /// <summary>A rule engine with a fluent interface.</summary>
    public sealed class MLContext
    {
        public RegressionCatalog Regression { get; } = new();

        public ModelOperations Model { get; } = new();
    }

    public sealed class RegressionCatalog
    {
        public RegressionCatalog Trainers => this;

        public Estimator Sdca(string labelColumnName) => new(labelColumnName);

        public double Evaluate(DataView data, string labelColumnName = "Label") => data.Lines.Length + labelColumnName.Length;
    }

    public sealed record Estimator(string Column)
    {
        public Transformer Fit(DataView data) => new(Column, data.Lines.Length);
    }

    public sealed record Transformer(string Column, int Count)
    {
        public DataView Transform(DataView input) => input;
    }

    public sealed record DataView(string[] Lines);

    public sealed class ModelOperations
    {
        public void Save(Transformer model, string schema, string path) => File.WriteAllText(path, $"{schema} {model}");
    }
}
