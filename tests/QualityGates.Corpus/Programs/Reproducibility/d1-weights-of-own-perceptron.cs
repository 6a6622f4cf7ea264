// corpus: A perceptron written by hand starts from weights of a generator without seed.
// library: none (System.Random)
// axis: field, loop
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

public class Perceptron
{
    private readonly double[] _weights;

    public Perceptron(int inputs)
    {
        var r = new Random(); // expect: MLQ1002
        _weights = new double[inputs];
        for (var i = 0; i < inputs; i++)
        {
            _weights[i] = (r.NextDouble() * 2) - 1;
        }
    }

    public void Train(double[][] features, double[] labels, double rate)
    {
        for (var n = 0; n < features.Length; n++)
        {
            var error = labels[n] - Predict(features[n]);
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += rate * error * features[n][i];
            }
        }
    }

    public double Predict(double[] x) => x.Zip(_weights, (a, w) => a * w).Sum() > 0 ? 1 : 0;
}
