// corpus: The middle of the sorted budgets is taken from the known films, after the list was divided, and fills both parts.
// library: ML.NET
// axis: statistic by hand, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Films;

public sealed class Film
{
    public float Budget { get; set; }
    public float Length { get; set; }
    public float Takings { get; set; }
}

public sealed class TakingsModel(MLContext ml)
{
    public double Error(List<Film> films, int known)
    {
        var train = films.GetRange(0, known);
        var test = films.GetRange(known, films.Count - known);
        var budgets = train.Where(film => film.Budget > 0).Select(film => film.Budget).Order().ToArray();
        var middle = budgets[budgets.Length / 2];

        foreach (var film in films)
        {
            if (film.Budget <= 0)
            {
                film.Budget = middle;
            }
        }

        var pipeline = ml.Transforms.Concatenate("Features", "Budget", "Length").Append(ml.Regression.Trainers.FastTree("Takings"));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Takings").MeanAbsoluteError;
    }
}
