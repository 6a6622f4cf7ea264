using Microsoft.ML;

namespace Housing;

public sealed class House
{
    public float Rooms { get; set; }
    public float Area { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}

public sealed class Appraiser(string folder)
{
    private static readonly MLContext Context = new();

    public Task<float> AppraiseAsync(House house)
    {
        var model = Read("price.zip");
        var view = Context.Data.LoadFromEnumerable([house]);
        var price = Context.Data.CreateEnumerable<Price>(model.Transform(view), reuseRowObject: false).Single();
        return Task.FromResult(price.Score);
    }

    private ITransformer Read(string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return Context.Model.Load(stream, out _); // expect: MLQ6002
    }
}
