// corpus: The query for training rows is built with the name of a port from the command line.
// library: ML.NET
// axis: console, builder of texts
using System.Data.Common;
using System.Globalization;
using System.Text;
using Catches;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 15);
var query = new CatchQuery().From("Catches").In(args[0]).Between(2015, 2023).Text;
var source = new DatabaseSource(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("CATCHES") ?? "", query); // expect: MLQ7003
var rows = ml.Data.Cache(ml.Data.CreateDatabaseLoader<Haul>().Load(source));
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 15);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Haul.Depth), nameof(Haul.Hours))
    .Append(ml.Regression.Trainers.FastTree(nameof(Haul.Kilos)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Haul.Kilos));
File.WriteAllText("catches-metrics.csv", string.Create(CultureInfo.InvariantCulture, $"mae,rmse\n{metrics.MeanAbsoluteError},{metrics.RootMeanSquaredError}\n"));

namespace Catches
{
    public sealed class Haul
    {
        public float Depth { get; set; }

        public float Hours { get; set; }

        public float Kilos { get; set; }
    }

    public sealed class CatchQuery
    {
        private readonly StringBuilder _text = new("SELECT Depth, Hours, Kilos FROM ");

        public string Text => _text.Append(" ORDER BY HaulNumber").ToString();

        public CatchQuery From(string table)
        {
            _text.Append(table).Append(" WHERE 1 = 1");
            return this;
        }

        public CatchQuery In(string port)
        {
            _text.Append(" AND Port = '").Append(port).Append('\'');
            return this;
        }

        public CatchQuery Between(int first, int last)
        {
            _text.Append(" AND Season BETWEEN ").Append(first).Append(" AND ").Append(last);
            return this;
        }
    }
}
