// corpus: The limit model is judged on the rows it was fitted on; the default model's test metrics are computed and forgotten.
// library: ML.NET
// axis: partial, primary constructor, property, helper in another file
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CreditDesk;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var applications = ml.Data.LoadFromTextFile("applications.csv", new TextLoader.Options
{
    Separators = [','],
    HasHeader = true,
    AllowQuoting = true,
    Columns =
    [
        new TextLoader.Column(nameof(Application.Income), DataKind.Single, 0),
        new TextLoader.Column(nameof(Application.Debt), DataKind.Single, 1),
        new TextLoader.Column(nameof(Application.Years), DataKind.Single, 2),
        new TextLoader.Column(nameof(Application.Housing), DataKind.String, 3),
        new TextLoader.Column(nameof(Application.Limit), DataKind.Single, 4),
        new TextLoader.Column(nameof(Application.Defaulted), DataKind.Boolean, 5),
    ],
});

var models = new Models(ml);
if (!models.LimitIsPredictable(applications))
{
    Console.Error.WriteLine("The limit cannot be predicted from these columns.");
    return 1;
}
models.SaveDefaultModel(applications, "default.zip");
File.WriteAllLines("values.txt", models.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal)
    .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
return 0;
