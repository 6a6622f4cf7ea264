// corpus: A confusion matrix of the test rows is built and then nobody asks it anything.
// library: Accord
// axis: local, ranges
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 1;
var lines = File.ReadAllLines("bolts.csv").Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
double[][] inputs = lines.Select(line => line[..3]).ToArray();
bool[] loose = lines.Select(line => line[3] > 0).ToArray();
var boundary = lines.Length * 4 / 5;

var teacher = new SequentialMinimalOptimization<Gaussian> { UseComplexityHeuristic = true, UseKernelEstimation = true };
var machine = teacher.Learn(inputs[..boundary], loose[..boundary]);
bool[] decided = machine.Decide(inputs[boundary..]);
var matrix = new ConfusionMatrix(decided, loose[boundary..]); // expect: MLQ3002
Console.WriteLine($"{decided.Length} bolts tested.");
