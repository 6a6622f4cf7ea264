// corpus: A registered factory, a mapping in a model that is never saved, and one that only reads a captured constant.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 6);
ml.ComponentCatalog.RegisterAssembly(typeof(LogFactory).Assembly);
var rows = ml.Data.LoadFromTextFile<Deal>("deals.tsv");
var scale = args.Length > 0 ? 10f : 1f;
var sample = ml.Transforms.CustomMapping<Deal, Logged>((deal, logged) => logged.Log = deal.Amount * scale, null).Fit(rows).Transform(rows);
Console.WriteLine(sample.GetColumn<float>("Log").Max());

var factory = new LogFactory();
var kept = ml.Transforms.CustomMapping(factory.GetMapping(), nameof(LogFactory)).Append(ml.Transforms.NormalizeMinMax("Log"));
ml.Model.Save(kept.Fit(rows), rows.Schema, "log.zip");

[CustomMappingFactoryAttribute(nameof(LogFactory))]
class LogFactory : CustomMappingFactory<Deal, Logged>
{
    public override Action<Deal, Logged> GetMapping() => static (deal, logged) => logged.Log = MathF.Log(1 + deal.Amount);
}

class Deal
{
    [LoadColumn(0)]
    public float Amount { get; set; }
}

class Logged
{
    public float Log { get; set; }
}
