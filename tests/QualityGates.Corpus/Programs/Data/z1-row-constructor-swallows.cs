// corpus: The constructor of a wine keeps what it read before a short line ended, and swallows that the line was short.
// library: ML.NET
// axis: constructor of the row class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WineQuality;

public class Wine
{
    public Wine(string[] fields)
    {
        try
        {
            Acidity = float.Parse(fields[0], CultureInfo.InvariantCulture);
            Sugar = float.Parse(fields[3], CultureInfo.InvariantCulture);
            Alcohol = float.Parse(fields[10], CultureInfo.InvariantCulture);
            Quality = float.Parse(fields[11], CultureInfo.InvariantCulture);
        }
        catch (IndexOutOfRangeException) // expect: MLQ4004
        {
        }
    }

    public float Acidity { get; set; }

    public float Sugar { get; set; }

    public float Alcohol { get; set; }

    public float Quality { get; set; }
}

public class WineTraining
{
    private readonly MLContext _context = new MLContext(seed: 10);

    public RegressionMetrics Run(string trainFile, string testFile)
    {
        var train = _context.Data.LoadFromEnumerable(GetWines(trainFile));
        var test = _context.Data.LoadFromEnumerable(GetWines(testFile));
        var model = _context.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(_context.Regression.Trainers.Gam(nameof(Wine.Quality)))
            .Fit(train);
        return _context.Regression.Evaluate(model.Transform(test), nameof(Wine.Quality));
    }

    private List<Wine> GetWines(string file)
    {
        var wines = new List<Wine>();
        var isHeader = true;
        foreach (string line in File.ReadAllLines(file))
        {
            if (isHeader)
            {
                isHeader = false;
                continue;
            }

            wines.Add(new Wine(line.Split(';')));
        }

        return wines;
    }
}
