// corpus: Grey values are divided by 255, and the mean that centres them is the train part's.
// library: LINQ
// axis: LINQ, array ranges
using System;
using System.Globalization;
using System.IO;
using System.Linq;

var rows = File.ReadAllLines("digits.csv").Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var images = rows.Select(row => row[1..].Select(grey => grey / 255.0).ToArray()).ToArray();
var digits = rows.Select(row => (int)row[0]).ToArray();
var cut = images.Length * 3 / 4;
var trainX = images[..cut];
var testX = images[cut..];

var centre = Enumerable.Range(0, trainX[0].Length).Select(i => trainX.Average(image => image[i])).ToArray();
double[] Centred(double[] image) => image.Zip(centre, (grey, mean) => grey - mean).ToArray();

var known = trainX.Select(Centred).ToArray();
var right = 0;
for (var i = 0; i < testX.Length; i++)
{
    var image = Centred(testX[i]);
    var nearest = Enumerable.Range(0, known.Length).MinBy(j => Distance(known[j], image));
    if (digits[nearest] == digits[cut + i])
    {
        right++;
    }
}

File.WriteAllText("accuracy.txt", ((double)right / testX.Length).ToString(CultureInfo.InvariantCulture));

static double Distance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();
