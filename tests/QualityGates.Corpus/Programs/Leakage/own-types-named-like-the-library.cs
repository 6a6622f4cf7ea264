// corpus: The program has a Pipeline with Fit and Transform and a TrainTestSplit of its own that format text for a report; nothing is learned.
// library: ML.NET
// axis: look-alike types
using Reporting;

var context = new MLContext(seed: 1);
var pages = new[] { "intro", "methods", "results", "outlook" };
var layout = new NormalizeMinMax("Margins").Fit(pages);
var typeset = layout.Transform(pages);
var (train, test) = context.TrainTestSplit(typeset);
var again = new NormalizeMinMax("Margins").Fit(test);
Console.WriteLine(string.Join(' ', again.Transform(train)));
Console.WriteLine(context.Evaluate(again.Transform(test)));

namespace Reporting
{
    public sealed class MLContext(int seed)
    {
        public (string[] TrainSet, string[] TestSet) TrainTestSplit(string[] pages) => (pages[..seed], pages[seed..]);

        public int Evaluate(string[] pages) => pages.Sum(page => page.Length);
    }

    /// <summary>Gives every page the margins of the narrowest one.</summary>
    public sealed class NormalizeMinMax(string name)
    {
        private int _width;

        public NormalizeMinMax Fit(string[] pages)
        {
            _width = pages.Max(page => page.Length);
            return this;
        }

        public string[] Transform(string[] pages) => [.. pages.Select(page => $"{name}:{page.PadRight(_width)}")];
    }
}
