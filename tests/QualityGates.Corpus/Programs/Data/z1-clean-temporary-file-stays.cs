// corpus: Rows of a stream go through a temporary file, which is deleted afterwards or stays where that fails; the rows themselves throw.
// library: ML.NET
// axis: clean-up
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Uploads;

public sealed class Sample
{
    public float Depth { get; set; }

    public float Salinity { get; set; }

    public float Oxygen { get; set; }
}

public sealed class UploadTraining(MLContext ml)
{
    public async Task<RegressionMetrics> TrainAsync(Stream upload)
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var file = File.Create(path))
            {
                await upload.CopyToAsync(file);
            }

            var samples = new List<Sample>();
            foreach (var line in await File.ReadAllLinesAsync(path))
            {
                var cells = line.Split(';');
                samples.Add(new Sample
                {
                    Depth = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Salinity = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Oxygen = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }

            return Measure(samples);
        }
        finally
        {
            try
            {
                File.Delete(path);
            }
            catch (IOException)
            {
            }
        }
    }

    private RegressionMetrics Measure(List<Sample> samples)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(samples), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Sample.Depth), nameof(Sample.Salinity))
            .Append(ml.Regression.Trainers.FastTree(nameof(Sample.Oxygen)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Sample.Oxygen));
    }
}
