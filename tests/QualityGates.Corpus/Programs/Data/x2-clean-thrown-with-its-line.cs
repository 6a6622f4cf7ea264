// corpus: A line of hospital stays that cannot be read is thrown on with its number and its file.
// library: ML.NET
// axis: wrapped exception
using System.Globalization;
using Microsoft.ML;

namespace Hospital;

public sealed class Stay
{
    public float Age { get; set; }

    public float Diagnoses { get; set; }

    public float Days { get; set; }
}

public sealed class StayImport
{
    public IEnumerable<Stay> Rows(string path) =>
        File.ReadLines(path).Select((line, index) => Row(line, index + 1, path));

    private static Stay Row(string line, int number, string path)
    {
        var cells = line.Split(',');
        try
        {
            return new Stay
            {
                Age = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Diagnoses = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Days = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"Line {number} of {path} is no stay.", e);
        }
        catch
        {
            throw;
        }
    }
}

public sealed class StayModel(StayImport import)
{
    public double MeanError(string train, string test)
    {
        var ml = new MLContext(seed: 13);
        var model = ml.Transforms.Concatenate("Features", nameof(Stay.Age), nameof(Stay.Diagnoses))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Stay.Days)))
            .Fit(ml.Data.LoadFromEnumerable(import.Rows(train)));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(import.Rows(test)));
        return ml.Regression.Evaluate(answers, nameof(Stay.Days)).MeanAbsoluteError;
    }
}
