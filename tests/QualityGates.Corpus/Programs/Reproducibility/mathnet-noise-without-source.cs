// corpus: Observations are simulated with a distribution that has no source.
// library: Math.NET
// axis: direct
using System;
using System.Linq;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

var noise = new Normal(0, 1); // expect: MLQ1002
var x = Enumerable.Range(0, 100).Select(i => (double)i).ToArray();
var y = x.Select(v => 2 * v + noise.Sample()).ToArray();
var (a, b) = Fit.Line(x, y);
Console.WriteLine($"{a} {b}");
