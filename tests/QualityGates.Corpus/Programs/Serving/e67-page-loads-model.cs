// corpus: A Razor page loads the model and makes an engine whenever the page is asked.
// library: ML.NET
// axis: base class
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.ML;

public abstract class PredictingPage : PageModel
{
    protected float Predict(House house)
    {
        var context = new MLContext();
        var model = context.Model.Load("houses.zip", out _); // expect: MLQ6002
        var engine = context.Model.CreatePredictionEngine<House, Price>(model);
        return engine.Predict(house).Score;
    }
}

public class PriceModel : PredictingPage
{
    public float Price { get; private set; }

    public void OnGet(float size, int rooms)
    {
        Price = Predict(new House { Size = size, Rooms = rooms });
    }
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
}

public class Price
{
    public float Score { get; set; }
}
