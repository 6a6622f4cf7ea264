// corpus: The test spectra are projected on components of their own.
// library: Accord
// axis: class, method, array ranges
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression.Linear;

double[][] Read(string file) => File.ReadAllLines(file).Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();

var rows = Read("spectra.csv");
var cut = rows.Length * 8 / 10;
var x = rows.Select(row => row[..^1]).ToArray();
var y = rows.Select(row => row[^1]).ToArray();
double[][] trainX = x[..cut], testX = x[cut..];
double[] trainY = y[..cut], testY = y[cut..];

var trainAxes = new PrincipalComponentAnalysis(PrincipalComponentMethod.Center) { NumberOfOutputs = 5 };
trainAxes.Learn(trainX);
var line = new OrdinaryLeastSquares().Learn(trainAxes.Transform(trainX), trainY);

var testAxes = new PrincipalComponentAnalysis(PrincipalComponentMethod.Center) { NumberOfOutputs = 5 };
testAxes.Learn(testX); // expect: MLQ2007
var error = new SquareLoss(testY) { Mean = true }.Loss(line.Transform(testAxes.Transform(testX)));
File.WriteAllText("moisture.txt", error.ToString(CultureInfo.InvariantCulture));
