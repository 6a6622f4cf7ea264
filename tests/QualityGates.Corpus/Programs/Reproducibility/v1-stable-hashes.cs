// corpus: Hash codes of numbers and dates, one of a comparer, a hash of one's own, Hash of ML.NET, and one that only finds things.
// library: ML.NET
// axis: look-alikes
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing2;
using Microsoft.ML;

namespace System.IO.Hashing2
{
    public static class Crc
    {
        public static uint Of(string text)
        {
            var crc = 0xFFFFFFFFu;
            foreach (var letter in text)
            {
                crc ^= letter;
                for (var bit = 0; bit < 8; bit++)
                {
                    crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
                }
            }

            return ~crc;
        }
    }
}

namespace Sessions
{
    public sealed class Session
    {
        public float UserBucket { get; set; }
        public float PageBucket { get; set; }
        public float DayBucket { get; set; }
        public string Country { get; set; } = "";
        public bool Label { get; set; }
    }

    public sealed class PairComparer : IEqualityComparer<(string From, string To)>
    {
        public bool Equals((string From, string To) x, (string From, string To) y) => x == y;

        public int GetHashCode([DisallowNull] (string From, string To) pair) => HashCode.Combine(pair.From, pair.To);
    }

    public sealed class SessionModel(MLContext ml)
    {
        private readonly Dictionary<int, string> _names = [];

        public ITransformer Train(IEnumerable<(long User, string Page, DateOnly Day, string Country, bool Bought)> log)
        {
            var rows = log.Select(entry => new Session
            {
                UserBucket = Math.Abs(entry.User.GetHashCode() % 512),
                PageBucket = Crc.Of(entry.Page) % 512,
                DayBucket = entry.Day.GetHashCode() % 7,
                Country = entry.Country,
                Label = entry.Bought,
            }).ToList();
            foreach (var row in rows)
            {
                _names[row.Country.GetHashCode()] = row.Country;
            }

            return ml.Transforms.Conversion.Hash("CountryHash", "Country", numberOfBits: 8)
                .Append(ml.Transforms.Conversion.ConvertType("CountryNumber", "CountryHash"))
                .Append(ml.Transforms.Concatenate("Features", "UserBucket", "PageBucket", "DayBucket", "CountryNumber"))
                .Append(ml.BinaryClassification.Trainers.FastForest())
                .Fit(ml.Data.LoadFromEnumerable(rows));
        }

        public IReadOnlyDictionary<(string, string), int> Moves(IEnumerable<(string, string)> moves) =>
            moves.GroupBy(move => move, new PairComparer()).ToDictionary(group => group.Key, group => group.Count(), new PairComparer());
    }
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
