// corpus: Custom mappings without a name, with a name nobody registers, and with the clock in them.
// library: ML.NET
// axis: methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rentals;

public sealed class Rental
{
    [LoadColumn(0)] public float Rent { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

public sealed class Age
{
    public float Years { get; set; }
}

public sealed class Wide
{
    public float Rooms { get; set; }
}

public sealed class RentTrainer(MLContext ml)
{
    public void Nameless(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.CustomMapping<Rental, Wide>((rental, wide) => wide.Rooms = MathF.Round(rental.Area / 25), null) // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Wide.Rooms), nameof(Rental.Area)))
            .Append(ml.Regression.Trainers.FastForest(nameof(Rental.Rent)));
        Keep(pipeline.Fit(train), train, test, "rents.zip");
    }

    public void Clock(IDataView train, IDataView test)
    {
        var pipeline = ml.Transforms.CustomMapping<Rental, Age>((rental, age) => age.Years = DateTime.Now.Year - rental.Year, null) // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Age.Years), nameof(Rental.Area)))
            .Append(ml.Regression.Trainers.FastForest(nameof(Rental.Rent)));
        var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), nameof(Rental.Rent));
        Console.WriteLine($"{metrics.RSquared} {metrics.RootMeanSquaredError}");
    }

    public IDataView Sample(IDataView rentals)
    {
        var random = new Random(5);
        return ml.Data.FilterByCustomPredicate<Rental>(rentals, rental => random.NextDouble() < 0.1); // expect: MLQ6010
    }

    private void Keep(ITransformer model, IDataView train, IDataView test, string file)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Rental.Rent));
        if (metrics.RSquared > 0.5 && metrics.MeanAbsoluteError < 200)
        {
            ml.Model.Save(model, train.Schema, file);
        }
    }
}
