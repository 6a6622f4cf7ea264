// corpus: A shared reader of CSV files maps lines by a function it is given, and drops in an empty catch what the function cannot map.
// library: ML.NET
// axis: helper in another file
using System.Text.Json;
using Microsoft.ML;
using Tenants;
using Tenants.Common;

var ml = new MLContext(seed: 17);
var train = ml.Data.LoadFromEnumerable(CsvFile.Read(args[0], ';', Tenant.FromCells));
var test = ml.Data.LoadFromEnumerable(CsvFile.Read(args[1], ';', Tenant.FromCells));

var model = ml.Transforms.Categorical.OneHotEncoding("ContractEncoded", nameof(Tenant.Contract))
    .Append(ml.Transforms.Concatenate("Features", "ContractEncoded", nameof(Tenant.Income), nameof(Tenant.Rent)))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Tenant.Late)))
    .Fit(train);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Tenant.Late));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
