// corpus: A dictionary from the name of a set to its file; the keys of the other one are routes and no files.
// library: DataFrame
// axis: dictionary, indexer initializer, loop
using Microsoft.Data.Analysis;

var sets = new Dictionary<string, string>
{
    ["train"] = "/mnt/projects/loans/train.csv", // expect: MLQ4001
    ["test"] = "/mnt/projects/loans/test.csv", // expect: MLQ4001
};
var pages = new Dictionary<string, string> { ["/loans/train"] = "train.html", ["/loans/test"] = "test.html" };

foreach (var (name, file) in sets)
{
    var frame = DataFrame.LoadCsv(file); // expect: MLQ1008
    Console.WriteLine($"{name}: {frame.Rows.Count} rows, page {File.ReadAllText(pages["/loans/" + name]).Length}");
}
