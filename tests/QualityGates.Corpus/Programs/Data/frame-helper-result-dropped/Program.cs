// corpus: The helper gives back the adults, the caller does not take them; a sorted frame is dropped in a lambda.
// library: DataFrame
// axis: helper in another file, lambda, parenthesised, field
using System;
using System.Globalization;
using System.IO;
using Microsoft.Data.Analysis;

new Survey().Run("people.csv");

internal sealed class Survey
{
    private DataFrame _people = new();

    public void Run(string path)
    {
        _people = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        Cleaning.Adults(_people); // expect: MLQ4008
        Cleaning.Shift(_people);
        Action sort = () => _people.OrderBy("Age", ascending: false); // expect: MLQ4008
        sort();
        _people?.Append([.. new object[] { 44f, "Lyon" }]); // expect: MLQ4008
        DataFrame.SaveCsv(_people, Path.ChangeExtension(path, ".clean.csv"), cultureInfo: CultureInfo.InvariantCulture);
    }
}
