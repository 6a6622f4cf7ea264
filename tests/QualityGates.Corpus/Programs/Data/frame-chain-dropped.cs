// corpus: A chain of operations ends in nothing: one finding, at its end.
// library: DataFrame
// axis: chain, local that nobody reads, async
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Data.Analysis;

var frame = await LoadAsync("orders.csv");
frame.DropNulls().OrderBy("Day").Head(100); // expect: MLQ4008
var sample = frame.Sample(50); // expect: MLQ4008
DataFrame.SaveCsv(frame, "orders.clean.csv", cultureInfo: CultureInfo.InvariantCulture);

static async Task<DataFrame> LoadAsync(string path)
{
    var text = await File.ReadAllTextAsync(path);
    return DataFrame.LoadCsvFromString(text, cultureInfo: CultureInfo.InvariantCulture);
}
