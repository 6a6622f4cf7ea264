// corpus: A model is read lazily, and read again when somebody orders it; asking only uses what is there.
// library: ML.NET, ASP.NET Core
// axis: field behind ??=
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Catalogue;

public sealed class Product
{
    public string Title { get; set; } = "";
}

public sealed class Category
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class Categories
{
    private readonly MLContext _ml = new();
    private ITransformer? _model;

    private ITransformer Model => _model ??= _ml.Model.Load("categories.zip", out _);

    public void Reload() => _model = _ml.Model.Load("categories.zip", out _);

    public IEnumerable<Category> Of(IEnumerable<Product> products)
    {
        var rows = _ml.Data.LoadFromEnumerable(products);
        return _ml.Data.CreateEnumerable<Category>(Model.Transform(rows), reuseRowObject: false);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<Categories>();
        var app = builder.Build();
        app.MapPost("/categories", (Product[] products, Categories categories) => categories.Of(products));
        app.MapPost("/reload", (Categories categories) => categories.Reload());
        app.MapGet("/live", () => "yes");
        app.Run();
    }
}
