// corpus: The same with a seeded Mersenne twister.
// library: Math.NET
// axis: direct
using System;
using System.Linq;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

var noise = new Normal(0, 1, new MersenneTwister(42));
var x = Enumerable.Range(0, 100).Select(i => (double)i).ToArray();
var y = x.Select(v => 2 * v + noise.Sample()).ToArray();
var (a, b) = Fit.Line(x, y);
Console.WriteLine($"{a} {b}");
