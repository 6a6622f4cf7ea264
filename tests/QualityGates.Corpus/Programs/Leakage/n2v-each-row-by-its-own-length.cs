// corpus: Each row is divided by its own length, which a loop over its columns sums up; no row knows of another.
// library: SharpLearning
// axis: sums in nested loops
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Classification;

double[][] rows = File.ReadLines(args[0]).Skip(1).Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] spectra = rows.Select(r => r[1..]).ToArray();
double[] kinds = rows.Select(r => r[0]).ToArray();
for (int i = 0; i < spectra.Length; i++)
{
    double squares = 0;
    for (int c = 0; c < spectra[i].Length; c++)
    {
        squares += spectra[i][c] * spectra[i][c];
    }

    for (int c = 0; c < spectra[i].Length; c++)
    {
        spectra[i][c] /= Math.Sqrt(squares);
    }
}

int cut = spectra.Length * 4 / 5;
var model = new ClassificationDecisionTreeLearner(maximumTreeDepth: 12).Learn(Matrix(spectra[..cut]), kinds[..cut]);
double error = new TotalErrorClassificationMetric<double>().Error(kinds[cut..], model.Predict(Matrix(spectra[cut..])));
File.WriteAllText(args[1], error.ToString("F4", CultureInfo.InvariantCulture));

static F64Matrix Matrix(double[][] part) => new(part.SelectMany(r => r).ToArray(), part.Length, part[0].Length);
