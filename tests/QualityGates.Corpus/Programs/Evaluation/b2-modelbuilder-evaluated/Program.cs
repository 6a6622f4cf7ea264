using System;
using Microsoft.ML.Data;
using PriceModel_ConsoleApp;

PriceModel.Train("PriceModel.mlnet");
Console.WriteLine("Trained.");

namespace PriceModel_ConsoleApp
{
    public partial class PriceModel
    {
        public class ModelInput
        {
            [LoadColumn(0), ColumnName(@"Town")] public string Town { get; set; } = "";
            [LoadColumn(1), ColumnName(@"Area")] public float Area { get; set; }
            [LoadColumn(2), ColumnName(@"Rooms")] public float Rooms { get; set; }
            [LoadColumn(3), ColumnName(@"Price")] public float Price { get; set; }
        }
    }
}
