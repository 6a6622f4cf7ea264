// corpus: An Azure function reads a random forest from its folder for every order it is asked about.
// library: SharpLearning
// axis: Azure Functions, private method
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using SharpLearning.RandomForest.Models;

namespace Logistics.Functions;

public sealed class Order
{
    public double Weight { get; set; }
    public double Distance { get; set; }
    public double Stops { get; set; }
}

public sealed class DeliveryTime
{
    [Function("DeliveryTime")]
    public async Task<double> Run(HttpRequest request)
    {
        var order = await request.ReadFromJsonAsync<Order>();
        if (order is null)
        {
            return double.NaN;
        }

        var forest = Forest();
        return Math.Round(forest.Predict([order.Weight, order.Distance, order.Stops]), 1);
    }

    private static RegressionForestModel Forest()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "delivery.xml");
        return RegressionForestModel.Load(() => new StreamReader(file)); // expect: MLQ6002
    }
}
