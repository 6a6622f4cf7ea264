// corpus: The Evaluate whose result is dropped belongs to an expression language of the program.
// library: ML.NET
// axis: look-alike types
using System;
using System.Collections.Generic;
using System.Globalization;

var catalog = new Formulas.RegressionCatalog();
catalog.Evaluate("x = 4", labelColumnName: "x");
catalog.CrossValidate("y = x", numberOfFolds: 3);
Console.WriteLine(catalog.Variables["x"]);

namespace Formulas
{
    /// <summary>Remembers the variables of formulas, evaluation has side effects.</summary>
    public sealed class RegressionCatalog
    {
        public Dictionary<string, double> Variables { get; } = [];

        public RegressionMetrics Evaluate(string data, string labelColumnName = "Label")
        {
            Variables[labelColumnName] = double.Parse(data.Split('=')[1], CultureInfo.InvariantCulture);
            return new RegressionMetrics(Variables[labelColumnName]);
        }

        public IReadOnlyList<RegressionMetrics> CrossValidate(string data, int numberOfFolds) => new RegressionMetrics[numberOfFolds + data.Length];
    }

    public sealed record RegressionMetrics(double RSquared);
}
