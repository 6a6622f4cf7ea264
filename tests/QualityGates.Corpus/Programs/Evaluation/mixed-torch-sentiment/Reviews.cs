using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace Sentiment;

/// <summary>Reviews as bags of hashed words: 1 for a word that occurs, 0 otherwise.</summary>
internal sealed class Reviews : torch.utils.data.Dataset
{
    public const int Buckets = 4096;

    private readonly (float Positive, string[] Words)[] _reviews;

    public Reviews(string path) => _reviews = File.ReadLines(path)
        .Select(line => line.Split('\t', 2))
        .Select(cells => (float.Parse(cells[0], CultureInfo.InvariantCulture), cells[1].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .ToArray();

    public override long Count => _reviews.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var values = new float[Buckets];
        foreach (var word in _reviews[index].Words)
        {
            values[Bucket(word)] = 1;
        }
        return new() { ["words"] = tensor(values), ["positive"] = tensor(new[] { _reviews[index].Positive }) };
    }

    // The same bucket in every process, unlike the hash code of a string.
    private static int Bucket(string word) => (int)(word.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) % Buckets);
}
